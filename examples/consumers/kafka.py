"""Prints tolls as they change, without any of Blotter's code: python3 kafka.py localhost:9092 [topic]"""
import json, sys
from confluent_kafka import Consumer
topic = sys.argv[2] if len(sys.argv) > 2 else "blotter.tolls"
consumer = Consumer({"bootstrap.servers": sys.argv[1], "group.id": f"{topic}-printer", "auto.offset.reset": "earliest"})
consumer.subscribe([topic])
while True:
    message = consumer.poll(1)
    if message and not message.error():
        toll = json.loads(message.value())
        print(toll["incident"], toll["version"], toll["title"], json.dumps(toll["toll"]), flush=True)
