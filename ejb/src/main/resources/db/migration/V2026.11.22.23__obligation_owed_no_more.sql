-- 离岗、停工后不再应交：尚未提交、未免报的应报可以撤下；已提交或已免报的永不删除。

create policy never_handed_in on report_obligation as restrictive for delete
    using (first_submitted_at is null and waived_reason is null and report_id is null);
grant delete on report_obligation to hezhan_app;
