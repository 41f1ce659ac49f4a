#!/bin/sh
# Prints events of a topic: sh consumer.sh blotter.tolls my-group   (BLOTTER_URL, BLOTTER_KEY; needs curl and jq)
topic=$1 group=$2 base="${BLOTTER_URL:-http://localhost:3000}/v1/log/$1"
call() { curl -sS --fail -H "Authorization: Bearer $BLOTTER_KEY" -H 'Content-Type: application/json' "$@"; }
while events=$(call "$base?group=$group&wait=20"); do
  [ -n "$events" ] || continue
  printf '%s\n' "$events" | jq -r '"\(.type) \(.subject)"' # your work; it may come twice, never not at all
  printf '%s\n' "$events" | jq -sc --arg group "$group" '{$group, lease: .[-1].lease}' |
    call -o /dev/null --data @- "$base/ack"
done
