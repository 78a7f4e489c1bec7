package org.hypothesisstories.workbench.jira.constant;

import com.atlassian.jira.config.StatusCategoryManager;
import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.List;

/** Jira's four status categories, which nobody can change. */
public final class StatusCategories implements StatusCategoryManager {
    private static final StatusCategory UNDEFINED = new FixedCategory(1L, "undefined", "No Category", "medium-gray");
    private static final StatusCategory TO_DO = new FixedCategory(2L, "new", "To Do", "blue-gray");
    private static final StatusCategory IN_PROGRESS = new FixedCategory(4L, "indeterminate", "In Progress", "yellow");
    private static final StatusCategory DONE = new FixedCategory(3L, "done", "Done", "green");
    private static final List<StatusCategory> ALL = List.of(UNDEFINED, TO_DO, IN_PROGRESS, DONE);

    @Override
    public List<StatusCategory> getStatusCategories() {
        return ALL;
    }

    @Override
    public StatusCategory getDefaultStatusCategory() {
        return UNDEFINED;
    }

    @Override
    public StatusCategory getStatusCategory(Long id) {
        return ALL.stream().filter(category -> category.getId().equals(id)).findFirst().orElse(null);
    }

    @Override
    public StatusCategory getStatusCategoryByKey(String key) {
        return ALL.stream().filter(category -> category.getKey().equals(key)).findFirst().orElse(null);
    }

    private record FixedCategory(Long id, String key, String name, String colour) implements StatusCategory {
        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getKey() {
            return key;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getColorName() {
            return colour;
        }

        @Override
        public int compareTo(StatusCategory other) {
            return Integer.compare(ALL.indexOf(this), ALL.indexOf(other));
        }
    }
}
