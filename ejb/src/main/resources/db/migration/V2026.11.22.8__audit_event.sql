-- 审计记录：每一笔改动在同一事务中留下一行，说明谁、以何角色、在哪次请求中、把什么从什么改成了什么。只增不改。
create table audit_event (
    district_code  integer     not null,
    id             uuid        not null,
    at             timestamptz not null,
    account_id     uuid        references account,
    roles          text        not null,
    request        text        not null,
    origin         text        not null,
    what           text        not null,
    changes        jsonb       not null,
    primary key (district_code, id)
);
comment on table audit_event is '审计记录：changes 为改动清单，每项含表、标识、改前与改后';
comment on column audit_event.what is '改动概要，如 daily_log:UPDATE';

alter table audit_event enable row level security;
alter table audit_event force row level security;
create policy own_district on audit_event using (district_code = current_setting('hezhan.district')::int);
grant select, insert on audit_event to hezhan_app;
grant select on audit_event to hezhan_verify;
