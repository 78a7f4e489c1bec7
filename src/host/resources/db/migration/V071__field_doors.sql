-- Moving issues between projects.
insert into permission_grant (scheme_id, permission_key, holder_type, holder) values (0, 'MOVE_ISSUES', 'logged-in', null);
