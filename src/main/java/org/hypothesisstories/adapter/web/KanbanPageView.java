package org.hypothesisstories.adapter.web;

import com.atlassian.jira.project.Project;
import java.util.List;
import org.hypothesisstories.adapter.words.Words;

/** What the page for a project's board shows before its script has asked Jira. */
public final class KanbanPageView {
    private final Words words;
    private final List<Project> projects;
    private final String chosen;

    KanbanPageView(Words words, List<Project> projects, String chosen) {
        this.words = words;
        this.projects = List.copyOf(projects);
        this.chosen = projects.stream().map(Project::getKey).filter(key -> key.equals(chosen)).findFirst().orElse("");
    }

    public List<ChoiceView> getProjects() {
        return projects.stream()
                .map(project -> new ChoiceView(project.getKey(), project.getName(), project.getKey().equals(chosen))).toList();
    }

    /** The key of the chosen project; empty before a choice. */
    public String getChosen() {
        return chosen;
    }

    public String getTitle() {
        return words.say("hypothesis.kanban.title");
    }

    public String getIntroduction() {
        return words.say("hypothesis.kanban.introduction");
    }

    public String getProjectLabel() {
        return words.say("hypothesis.setup.project");
    }

    public String getShowLabel() {
        return words.say("hypothesis.kanban.show");
    }

    public String getLoading() {
        return words.say("hypothesis.kanban.loading");
    }

    public String getWithoutScript() {
        return words.say("hypothesis.kanban.without-script");
    }

    /** A project to choose. */
    public static final class ChoiceView {
        private final String key;
        private final String name;
        private final boolean chosen;

        ChoiceView(String key, String name, boolean chosen) {
            this.key = key;
            this.name = name;
            this.chosen = chosen;
        }

        public String getKey() {
            return key;
        }

        public String getName() {
            return name;
        }

        public boolean isChosen() {
            return chosen;
        }
    }
}
