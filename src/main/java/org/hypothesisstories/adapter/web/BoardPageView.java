package org.hypothesisstories.adapter.web;

import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.issue.ProjectRef;

/** What the board's frame shows before its content is there. */
public final class BoardPageView {
    private final ProjectRef project;
    private final Words words;

    BoardPageView(ProjectRef project, Words words) {
        this.project = project;
        this.words = words;
    }

    public String getTitle() {
        return words.say("hypothesis.board.title", project.name());
    }

    public String getHeading() {
        return words.say("hypothesis.board.link");
    }

    public String getProjectKey() {
        return project.key();
    }

    public String getProjectName() {
        return project.name();
    }

    public String getLoading() {
        return words.say("hypothesis.board.loading");
    }

    public String getWithoutScript() {
        return words.say("hypothesis.board.without-script");
    }
}
