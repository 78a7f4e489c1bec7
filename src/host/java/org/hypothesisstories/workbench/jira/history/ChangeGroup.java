package org.hypothesisstories.workbench.jira.history;

import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.history.ChangeItemBean;
import java.util.List;
import org.ofbiz.core.entity.GenericValue;

/** A change of an issue in the raw form in which Jira's events carry it: its items hang on it by the relation {@code ChildChangeItem}. */
public final class ChangeGroup extends GenericValue {
    private static final String ITEMS = "ChildChangeItem";

    private final List<GenericValue> items;

    public ChangeGroup(ChangeHistory change) {
        items = change.getChangeItemBeans().stream().<GenericValue>map(Item::new).toList();
    }

    @Override
    public List<GenericValue> getRelated(String relation) {
        if (!ITEMS.equals(relation)) {
            throw new UnsupportedOperationException("GenericValue.getRelated(" + relation + ")");
        }
        return items;
    }

    /** One changed field. */
    private static final class Item extends GenericValue {
        private final ChangeItemBean item;

        Item(ChangeItemBean item) {
            this.item = item;
        }

        @Override
        public String getString(String name) {
            return switch (name) {
                case "fieldtype" -> item.getFieldType();
                case "field" -> item.getField();
                case "oldvalue" -> item.getFrom();
                case "oldstring" -> item.getFromString();
                case "newvalue" -> item.getTo();
                case "newstring" -> item.getToString();
                default -> throw new UnsupportedOperationException("GenericValue.getString(" + name + ")");
            };
        }
    }
}
