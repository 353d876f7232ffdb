-- 工作条目只整体读写，从不按字段查询：每条改存为无名数组，文本形式，省去每条约百字节的字段名与结构。
-- 改列类型逐行重写，不经行策略，无需逐区绑定。
create function minute_of_day(told text) returns text language sql immutable
    return case when told ~ '^\d\d:\d\d$'
        then (split_part(told, ':', 1)::integer * 60 + split_part(told, ':', 2)::integer)::text else to_json(told)::text end;

create function entries_without_names(entries jsonb) returns json language sql immutable
    return coalesce(
        (select '[' || string_agg(
                    '[' || minute_of_day(e ->> 'startsAt') || ',' || minute_of_day(e ->> 'endsAt') || ',' || (e -> 'workKind')::text || ','
                        || (e -> 'summary')::text || ',' || (e -> 'personTimes')::text || coalesce(',' || (e -> 'record')::text, '') || ']',
                    ',' order by o) || ']'
         from jsonb_array_elements(entries) with ordinality u (e, o)), '[]')::json;

alter table daily_log
    alter column entries drop default,
    alter column entries type json using entries_without_names(entries),
    alter column entries set default '[]';
comment on column daily_log.entries is
    '工作条目，每条为数组：起、止（当日分钟；不是整分的为时刻原文）、工作类别、摘要、人次，以及所对应服务记录的编号（如有）';

drop function entries_without_names(jsonb);
drop function minute_of_day(text);
