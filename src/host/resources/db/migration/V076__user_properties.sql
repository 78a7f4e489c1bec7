-- Values that plugins keep with users.
create table user_property (
    user_key       varchar(255) not null,
    property_key   varchar(255) not null,
    property_type  integer not null,
    property_value text,
    primary key (user_key, property_key)
);
