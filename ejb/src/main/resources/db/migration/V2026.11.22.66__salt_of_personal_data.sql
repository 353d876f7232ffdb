-- 盐值：个人信息在审计中只留加盐摘要；销毁盐值，摘要即不可比对，而审计链不断（AT-4）。
alter table service_record add column salt uuid not null default gen_random_uuid();
alter table daily_log add column salt uuid not null default gen_random_uuid();
alter table weekly_summary add column salt uuid not null default gen_random_uuid();
alter table monthly_exchange add column salt uuid not null default gen_random_uuid();
alter table post_holding add column salt uuid not null default gen_random_uuid();
alter table agency_file add column salt uuid not null default gen_random_uuid();
alter table report_obligation add column salt uuid not null default gen_random_uuid();
