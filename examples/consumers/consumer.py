"""Prints events of a topic: python3 consumer.py blotter.tolls my-group   (BLOTTER_URL, BLOTTER_KEY)"""
import json, os, sys, urllib.request
topic, group = sys.argv[1:3]
base = os.environ.get("BLOTTER_URL", "http://localhost:3000") + "/v1/log/" + topic
headers = {"Authorization": "Bearer " + os.environ["BLOTTER_KEY"], "Content-Type": "application/json"}
call = lambda url, body=None: urllib.request.urlopen(urllib.request.Request(url, body, headers))
while True:
    for event in map(json.loads, call(f"{base}?group={group}&wait=20")):
        print(event["type"], event["subject"], flush=True)  # your work; it may come twice, never not at all
        call(base + "/ack", json.dumps({"group": group, "lease": event["lease"]}).encode())
