// Prints events of a topic: go run consumer.go blotter.tolls my-group   (BLOTTER_URL, BLOTTER_KEY)
package main

import ("bytes"; "encoding/json"; "errors"; "fmt"; "io"; "log"; "net/http"; "os")

func call(method, url string, body []byte) io.ReadCloser {
	request, _ := http.NewRequest(method, url, bytes.NewReader(body))
	request.Header = http.Header{"Authorization": {"Bearer " + os.Getenv("BLOTTER_KEY")}, "Content-Type": {"application/json"}}
	answer, err := http.DefaultClient.Do(request)
	if err == nil && answer.StatusCode != 200 { err = errors.New(answer.Status) }
	if err != nil { log.Fatal(err) }
	return answer.Body
}

func main() {
	base, group := os.Getenv("BLOTTER_URL")+"/v1/log/"+os.Args[1], os.Args[2]
	for {
		events := json.NewDecoder(call("GET", base+"?group="+group+"&wait=20", nil))
		for event := (struct{ Type, Subject, Lease string }{}); events.Decode(&event) == nil; {
			fmt.Println(event.Type, event.Subject) // your work; it may come twice, never not at all
			done, _ := json.Marshal(map[string]string{"group": group, "lease": event.Lease})
			call("POST", base+"/ack", done).Close()
		}
	}
}
