package org.hypothesisstories.adapter.web;

import com.atlassian.jira.project.Project;
import java.util.List;
import java.util.Optional;
import org.hypothesisstories.adapter.words.SetUpWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.setup.SetUpReport;

/** What the set-up page shows. */
public final class SetUpPageView {
    private final Words words;
    private final List<ProjectView> projects;
    private final String chosen;
    private final String error;
    private final Optional<SetUpReport> report;
    private final boolean ran;

    private SetUpPageView(Builder builder, String error, Optional<SetUpReport> report, boolean ran) {
        this.words = builder.words;
        this.projects = builder.projects;
        this.chosen = builder.chosen;
        this.error = error;
        this.report = report;
        this.ran = ran;
    }

    static Builder of(List<Project> projects, String chosen, Words words) {
        List<ProjectView> choices = projects.stream()
                .map(project -> new ProjectView(project.getKey(), project.getName(), project.getKey().equals(chosen)))
                .toList();
        return new Builder(choices, chosen, words);
    }

    public List<ProjectView> getProjects() {
        return projects;
    }

    /** The key of the chosen project; empty before a choice. */
    public String getChosen() {
        return chosen;
    }

    /** Why there is no plan; empty otherwise. */
    public String getError() {
        return error;
    }

    public boolean isPlanned() {
        return report.isPresent() && !ran;
    }

    public boolean isRan() {
        return report.isPresent() && ran;
    }

    /** Whether a run would do anything. */
    public boolean isComplete() {
        return report.filter(SetUpReport::complete).isPresent();
    }

    public List<LineView> getLines() {
        return report.map(SetUpReport::parts).orElse(List.of()).stream()
                .map(part -> new LineView(SetUpWords.kind(part, words), part.name(), part.state().key(),
                        SetUpWords.state(part, words), SetUpWords.remark(part, words)))
                .toList();
    }

    public String getTitle() {
        return words.say("hypothesis.setup.title");
    }

    public String getIntroduction() {
        return words.say("hypothesis.setup.introduction");
    }

    public String getProjectLabel() {
        return words.say("hypothesis.setup.project");
    }

    public String getShowLabel() {
        return words.say("hypothesis.setup.show-plan");
    }

    public String getRunLabel() {
        return words.say("hypothesis.setup.run");
    }

    /** What the list is: a plan, or what was done. */
    public String getHeading() {
        return words.say(ran ? "hypothesis.setup.done" : "hypothesis.setup.plan", chosen);
    }

    /** What is left to say below the list. */
    public String getConclusion() {
        if (report.filter(SetUpReport::ended).isPresent()) {
            return words.say("hypothesis.setup.ended");
        }
        if (report.filter(SetUpReport::leavesSomething).isPresent()) {
            return words.say("hypothesis.setup.something-left");
        }
        return isComplete() ? words.say("hypothesis.setup.nothing-to-do") : "";
    }

    public String getHealthLabel() {
        return words.say("hypothesis.health.title");
    }

    public String getKindLabel() {
        return words.say("hypothesis.setup.column.kind");
    }

    public String getNameLabel() {
        return words.say("hypothesis.setup.column.name");
    }

    public String getStateLabel() {
        return words.say(ran ? "hypothesis.setup.column.did" : "hypothesis.setup.column.does");
    }

    /** Leads to the page of the project's board. */
    public String getBoardLabel() {
        return words.say("hypothesis.kanban.next");
    }

    /** The three forms of the page. */
    static final class Builder {
        private final List<ProjectView> projects;
        private final String chosen;
        private final Words words;

        private Builder(List<ProjectView> projects, String chosen, Words words) {
            this.projects = projects;
            this.chosen = chosen;
            this.words = words;
        }

        SetUpPageView choice() {
            return new SetUpPageView(this, "", Optional.empty(), false);
        }

        SetUpPageView refusal(String error) {
            return new SetUpPageView(this, error, Optional.empty(), false);
        }

        SetUpPageView report(SetUpReport report, boolean ran) {
            return new SetUpPageView(this, "", Optional.of(report), ran);
        }
    }

    /** A project to choose. */
    public static final class ProjectView {
        private final String key;
        private final String name;
        private final boolean chosen;

        ProjectView(String key, String name, boolean chosen) {
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

    /** A line of the plan or the result. */
    public static final class LineView {
        private final String kind;
        private final String name;
        private final String stateKey;
        private final String state;
        private final String remark;

        LineView(String kind, String name, String stateKey, String state, String remark) {
            this.kind = kind;
            this.name = name;
            this.stateKey = stateKey;
            this.state = state;
            this.remark = remark;
        }

        public String getKind() {
            return kind;
        }

        public String getName() {
            return name;
        }

        public String getStateKey() {
            return stateKey;
        }

        public String getState() {
            return state;
        }

        public String getRemark() {
            return remark;
        }
    }
}
