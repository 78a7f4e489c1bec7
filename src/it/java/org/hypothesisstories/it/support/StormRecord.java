package org.hypothesisstories.it.support;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** What a storm left in the database, read by plain SQL and not through the plugin. */
public final class StormRecord {
    private final Jdbi database;

    public StormRecord(String url) {
        this.database = Jdbi.create(url);
    }

    /** How many issues have been told so far that their time is used up, counting each comment. */
    public int comments() {
        return number("select count(*) from comment where body like '%is used up%'");
    }

    /** The most comments about an expiry that one issue has. */
    public int mostCommentsOfAnIssue() {
        return number("select coalesce(max(n), 0) from (select count(*) n from comment where body like '%is used up%' group by issue_id) told");
    }

    /** How many expiry steps there are. */
    public int expirySteps() {
        return number("select count(*) from " + table("TIME_BOX_STEP") + " where \"KIND\" = 'expired'");
    }

    /** How many boxes took that step. */
    public int expiredBoxes() {
        return number("select count(distinct \"BOX_KEY\") from " + table("TIME_BOX_STEP") + " where \"KIND\" = 'expired'");
    }

    /** How many expiry steps were taken before their deadline, by the clock of the node that took them. */
    public int early() {
        return number("select count(*) from " + table("TIME_BOX_STEP") + " where \"KIND\" = 'expired' and \"HAPPENED_AT\" < \"DEADLINE_AT\"");
    }

    /** How many boxes have an effect of the expiry on record as done. */
    public int effects(String effect) {
        return number("select count(*) from " + table("EXPIRY_EFFECT") + " where \"EFFECT\" = '" + effect + "' and \"EFFECT_RESULT\" = 'done'");
    }

    /** Timers of expiries that still wait, claims that are still held, and timers that were given up. */
    public List<Integer> left() {
        return List.of(
                number("select count(*) from " + table("TIMER") + " where \"KIND\" = 'expiry'"),
                number("select count(*) from " + table("TIMER_RUN")), number("select count(*) from " + table("DEAD_TIMER")));
    }

    private int number(String sql) {
        return database.withHandle(handle -> handle.createQuery(sql).mapTo(Integer.class).one());
    }

    private String table(String name) {
        List<Map<String, Object>> found = database.withHandle(handle -> handle.createQuery(
                "select table_name from information_schema.tables where table_name like 'AO\\_%\\_" + name + "'").mapToMap().list());
        return "\"" + found.stream().map(row -> row.get("table_name").toString())
                .filter(table -> table.substring("AO_000000_".length()).equals(name)).findFirst().orElseThrow() + "\"";
    }
}
