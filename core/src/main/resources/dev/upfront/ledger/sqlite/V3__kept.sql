-- What is worked out once need not be again as long as what it rests on stays the same. Losing it costs only time.

-- How often the sums of a month were changed.
create table tally_month (
  month text primary key,
  revision integer not null
) without rowid;

-- How many versions of articles count from a day of a month.
create table article_month (
  month text primary key,
  articles integer not null
) without rowid;

insert into article_month
select substr(day, 1, 7), count(*) from article group by 1;

create table kept (
  work text primary key,
  state text not null,
  length integer not null,
  deflated blob not null
);
