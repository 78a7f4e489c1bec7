package org.hypothesisstories.adapter.customfield;

import java.util.List;
import org.hypothesisstories.adapter.stored.CriteriaJson;
import org.hypothesisstories.adapter.words.CriterionWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.hypothesis.ExitCriteria;
import org.hypothesisstories.domain.hypothesis.ExitCriterion;

/** What a template shows of exit criteria. */
public final class CriteriaView {
    private final List<RowView> rows;
    private final String lines;
    private final String help;

    CriteriaView(ExitCriteria criteria, Words words) {
        rows = criteria.rows().stream().map(criterion -> new RowView(criterion, words)).toList();
        lines = CriterionWords.lines(criteria);
        help = words.say("hypothesis.criteria.help");
    }

    public List<RowView> getRows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public String getLines() {
        return lines;
    }

    public String getHelp() {
        return help;
    }

    /** One criterion. */
    public static final class RowView {
        private final String role;
        private final String roleKey;
        private final String text;

        RowView(ExitCriterion criterion, Words words) {
            roleKey = criterion.role().key();
            role = words.say("hypothesis.role." + roleKey);
            text = CriterionWords.withoutRole(criterion);
        }

        public String getRole() {
            return role;
        }

        public String getRoleKey() {
            return roleKey;
        }

        public String getText() {
            return text;
        }
    }
}
