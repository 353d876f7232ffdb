-- 条目与其服务记录同在一日、同写同读：条目只记“本日第几条记录”（按编号排列，更正记录不计），不再逐条写三十九字节的编号。
-- 改列类型逐行重写；记录受行策略约束，故逐行绑定其区后再查。
create function entries_by_place(district integer, log uuid, entries json) returns json language plpgsql as $$
declare
    records uuid[];
begin
    perform set_config('hezhan.district', district::text, true);
    select coalesce(array_agg(r.id order by r.id), '{}') into records
    from service_record r where r.district_code = district and r.log_id = log and r.corrects is null;
    return coalesce(
        (select '[' || string_agg(
                    case when e ->> 5 is null then e::text
                         else '[' || (select string_agg((e -> i)::text, ',' order by i) from generate_series(0, 4) i)
                              || coalesce(',' || array_position(records, (e ->> 5)::uuid), '') || ']' end,
                    ',' order by o) || ']'
         from json_array_elements(entries) with ordinality u (e, o)), '[]')::json;
end
$$;

alter table daily_log
    alter column entries drop default,
    alter column entries type json using entries_by_place(district_code, id, entries),
    alter column entries set default '[]';
comment on column daily_log.entries is
    '工作条目，每条为数组：起、止（当日分钟；不是整分的为时刻原文）、工作类别、摘要、人次，以及所对应服务记录是本日第几条（按编号，更正不计；如有）';

drop function entries_by_place(integer, uuid, json);

-- 一区一日的日志为数不多：同日的依编号现排，索引只记到日，相同的键并存一处，每份日志七字节，原为四十。
drop index daily_log_by_day;
create index daily_log_by_day on daily_log (district_code, log_date);
