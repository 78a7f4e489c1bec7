-- Up to three custom fields that the cards of a project's board show.
create table board_card_field (
    project_id bigint not null,
    position integer not null,
    field_id varchar(60) not null,
    primary key (project_id, position)
);
