-- 由迁移写入、审计链未曾记载的计数规则版次，补记入链：此后改动即可被核验发现
do $$
declare
    one record;
    untold record;
begin
    for one in select code from district loop
        perform set_config('hezhan.district', one.code::text, true);
        -- 从未设过参数的区也有第一版：空，自始适用
        insert into rule_edition (district_code, id, edition, since, settings, version)
        select one.code, gen_random_uuid(), 1, now(), '[]', 0
        where not exists (select 1 from rule_edition r where r.district_code = one.code);
        for untold in
            select r.id, r.edition, r.since, r.settings from rule_edition r
            where r.district_code = one.code
              and not exists (
                  select 1 from audit_event e cross join lateral json_array_elements(e.changes) c
                  where e.district_code = one.code and e.what ~ 'rule_edition:' and c ->> 'id' = r.id::text)
            order by r.edition
        loop
            perform audit_append(gen_random_uuid(), now(), null, 'SYSTEM', '', 'migration', 'rule_edition:INSERT', 'DONE',
                json_build_array(json_build_object(
                    'table', 'rule_edition', 'id', untold.id, 'kind', 'INSERT', 'before', json_build_object(),
                    'after', json_build_object(
                        'edition', untold.edition::text,
                        'since', to_char(untold.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
                        'settings', (
                            select '[' || coalesce(string_agg(format('Tuning[code=%s, key=%s, value=%s]',
                                       s ->> 'indicator', s ->> 'key', s ->> 'value'), ', ' order by n), '') || ']'
                            from jsonb_array_elements(untold.settings) with ordinality as each (s, n))))));
        end loop;
    end loop;
end
$$;
