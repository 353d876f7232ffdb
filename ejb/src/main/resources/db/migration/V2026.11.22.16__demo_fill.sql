-- 演示填充进度：一站一行。演示数据经由产品自己的用例逐步办理，每办一步在同一事务中记下步数，中断后从下一步接着办。
create table demo_fill (
    district_code  integer      not null references district,
    station_id     uuid         not null,
    seed           bigint       not null,
    from_day       date         not null,
    until_day      date         not null check (until_day >= from_day),
    done_until     date         not null,
    deeds          integer      not null default 0 check (deeds >= 0),
    refused        integer      not null default 0 check (refused >= 0),
    started_at     timestamptz  not null,
    touched_at     timestamptz  not null,
    version        integer      not null default 0,
    primary key (district_code, station_id),
    foreign key (district_code, station_id) references station (district_code, id)
);
comment on table demo_fill is '演示填充进度：deeds 为已办步数（含被拒），done_until 为已办完的日期；止于开始填充的前一日';

alter table demo_fill enable row level security;
alter table demo_fill force row level security;
create policy own_district on demo_fill using (district_code = current_setting('hezhan.district')::int);
grant select, insert, update on demo_fill to hezhan_app;
grant select on demo_fill to hezhan_verify;
