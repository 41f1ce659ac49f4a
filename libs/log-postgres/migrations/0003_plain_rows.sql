-- Up Migration
-- Events of two to eight kilobytes stay as they are: each is read several times, and was unpacked each time.
alter table log.messages set (toast_tuple_target = 8160);
