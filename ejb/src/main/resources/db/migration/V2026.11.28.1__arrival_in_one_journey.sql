-- 来人：每个请求先问“此人今日在本区有何角色”。函数先绑定所给的区再查，自成一个事务，三次往返并作一次。
-- 以调用者身份执行（security invoker），行策略照常生效；绑定只到事务结束为止。
create function arrival(district integer, who uuid, named text, today date)
    returns table (id uuid, username text, name text, role text, qualifier text, scope_kind text, agencies text[], stations uuid[])
    language plpgsql as $$
#variable_conflict use_column
begin
    perform set_config('hezhan.district', arrival.district::text, true);
    return query
        select a.id, a.username, a.name, m.role, coalesce(m.qualifier, ''), m.scope_kind,
               case when m.scope_kind = 'ORGANISATION' then m.scope_codes else '{}'::text[] end,
               coalesce(array_agg(s.id) filter (where s.id is not null), '{}'::uuid[])
        from account a
        join membership m on m.district_code = arrival.district and m.account_id = a.id and m.revoked_at is null
             and m.valid_from <= today and (m.valid_to is null or m.valid_to >= today)
        left join station s on s.district_code = m.district_code and (
                 m.scope_kind = 'STATION' and s.code = any (m.scope_codes)
              or m.scope_kind = 'STREET' and s.street_code::text = any (m.scope_codes)
              or m.scope_kind = 'ORGANISATION' and s.agency_id in (
                     select o.id from agency o where o.uscc = any (m.scope_codes)))
        where a.id = coalesce(who, (select b.id from account b where b.subject = named))
        group by a.id, m.id, m.role, m.qualifier, m.scope_kind, m.scope_codes
        order by m.id;
end
$$;
comment on function arrival is '绑定所给的区，并答此账号（按编号，或按登录主体）今日在该区的各项授权；没有则无行';
revoke all on function arrival from public;
grant execute on function arrival to hezhan_app;
