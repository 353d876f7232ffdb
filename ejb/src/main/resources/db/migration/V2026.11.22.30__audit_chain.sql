-- 审计链：每区一条，行随其所述的改动在同一事务写入，逐行以 SHA-256 连到前一行；只有函数 audit_append 能写，应用只能追加。
-- 规范字节为各字段的“字节数:内容”依次相接，时刻以 UTC 微秒计，不随会话时区变化；任何人可凭导出的行离线复核。
alter table audit_event
    add column seq bigint,
    add column outcome text not null default 'DONE' check (outcome in ('DONE', 'REFUSED', 'REVEALED')),
    add column hash bytea;
alter table audit_event alter column changes type json using changes::json;
comment on column audit_event.outcome is 'DONE 已办，REFUSED 被拒，REVEALED 查看了个人信息';
comment on column audit_event.hash is '前一行的 hash 接本行规范字节的 SHA-256；首行之前为空';

create table audit_head (
    district_code  integer  primary key references district,
    seq            bigint   not null,
    hash           bytea    not null
) with (fillfactor = 10);
comment on table audit_head is '审计链的末端：最后一行的次序与 hash；由 audit_append 推进，应用无权改动';
alter table audit_head enable row level security;
alter table audit_head force row level security;
create policy own_district on audit_head using (district_code = current_setting('hezhan.district')::int);
grant select on audit_head to hezhan_app, hezhan_verify;

create function audit_part(part text) returns text language sql immutable
    return octet_length(coalesce(part, '')) || ':' || coalesce(part, '');

create function audit_canonical(event audit_event) returns bytea language sql stable as $$
    select convert_to(
        audit_part(event.district_code::text) || audit_part(event.seq::text) || audit_part(event.id::text)
        || audit_part((extract(epoch from event.at) * 1000000)::bigint::text) || audit_part(event.account_id::text)
        || audit_part(event.roles) || audit_part(event.request) || audit_part(event.origin) || audit_part(event.what)
        || audit_part(event.outcome) || audit_part(event.changes::text), 'UTF8')
$$;

do $$
declare
    one record;
    event audit_event;
    last bytea;
    n bigint;
begin
    for one in select code from district loop
        perform set_config('hezhan.district', one.code::text, true);
        last := '';
        n := 0;
        for event in select * from audit_event e where e.district_code = one.code order by e.at, e.id loop
            n := n + 1;
            event.seq := n;
            last := sha256(last || audit_canonical(event));
            update audit_event e set seq = n, hash = last where e.district_code = one.code and e.id = event.id;
        end loop;
        insert into audit_head (district_code, seq, hash) values (one.code, n, last);
    end loop;
end
$$;

alter table audit_event alter column seq set not null, alter column hash set not null;
create unique index audit_event_in_order on audit_event (district_code, seq);

create function audit_append(
    id uuid, at timestamptz, account_id uuid, roles text, request text, origin text, what text, outcome text, changes json)
    returns bigint language plpgsql security definer set search_path = pg_catalog, public as $$
declare
    district integer := current_setting('hezhan.district')::integer;
    head audit_head;
    event audit_event;
begin
    select * into head from audit_head h where h.district_code = district for update;
    if not found then
        insert into audit_head (district_code, seq, hash) values (district, 0, '') on conflict do nothing;
        select * into head from audit_head h where h.district_code = district for update;
    end if;
    event := (district, id, at, account_id, roles, request, origin, what, changes, head.seq + 1, outcome, null);
    event.hash := sha256(head.hash || audit_canonical(event));
    insert into audit_event select event.*;
    update audit_head h set seq = event.seq, hash = event.hash where h.district_code = district;
    return event.seq;
end
$$;
comment on function audit_append is '在所绑定的区的审计链末端追加一行；应用写审计的唯一途径';
revoke all on function audit_append from public;
grant execute on function audit_append to hezhan_app;
revoke insert on audit_event from hezhan_app;
