package org.hypothesisstories.adapter.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.setup.BoundWorkflow;

/** What the page shows that takes our parts out of the workflows. */
public final class ReleasePageView {
    private final List<BoundWorkflow> workflows;
    private final boolean ran;
    private final String contextPath;
    private final Words words;

    ReleasePageView(List<BoundWorkflow> workflows, boolean ran, String contextPath, Words words) {
        this.workflows = workflows;
        this.ran = ran;
        this.contextPath = contextPath;
        this.words = words;
    }

    public String getTitle() {
        return words.say("hypothesis.release.title");
    }

    public String getIntroduction() {
        return words.say("hypothesis.release.introduction");
    }

    /** What is planned or was done. */
    public String getConclusion() {
        if (ran) {
            return words.say(workflows.stream().anyMatch(BoundWorkflow::beingEdited) ? "hypothesis.release.some-left" : "hypothesis.release.done");
        }
        return words.say(workflows.isEmpty() ? "hypothesis.release.nothing" : "hypothesis.release.plan");
    }

    /** Whether the button shows. */
    public boolean isRunnable() {
        return !ran && !workflows.isEmpty();
    }

    public String getRunLabel() {
        return words.say("hypothesis.release.run");
    }

    public String getBackupLabel() {
        return words.say("hypothesis.release.backup");
    }

    public List<WorkflowView> getWorkflows() {
        return workflows.stream().map(workflow -> new WorkflowView(workflow.name(),
                workflow.beingEdited() ? words.say("hypothesis.release.draft") : "", workflow.parts(),
                ran ? "" : contextPath + "/rest/hypotheses/1.0/setup/release/backup?workflow="
                        + URLEncoder.encode(workflow.name(), StandardCharsets.UTF_8))).toList();
    }

    /** A workflow with what is ours in it. */
    public static final class WorkflowView {
        private final String name;
        private final String warning;
        private final List<String> parts;
        private final String backup;

        WorkflowView(String name, String warning, List<String> parts, String backup) {
            this.name = name;
            this.warning = warning;
            this.parts = parts;
            this.backup = backup;
        }

        public String getName() {
            return name;
        }

        /** Why it is left alone; empty otherwise. */
        public String getWarning() {
            return warning;
        }

        public List<String> getParts() {
            return parts;
        }

        /** Where the workflow can be downloaded as it is; empty once it has changed. */
        public String getBackup() {
            return backup;
        }
    }
}
