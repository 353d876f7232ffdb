-- 服务记录一日之内要经草稿、提交、通过三次改写。时段约束改以 voided_at 判断未作废（与 state 由检查约束保持一致），
-- 状态变化便不再触及任何索引；页内预留空间，使改写留在原页。
alter table service_record drop constraint service_record_hours_once;
alter table service_record add constraint service_record_hours_once exclude using gist (
    district_code with =, account_id with =, service_date with =, int4range(starts_min, ends_min) with &&)
    where (voided_at is null) deferrable initially deferred;
alter table service_record set (fillfactor = 60);
