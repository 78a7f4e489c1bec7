package org.hypothesisstories.adapter.web;

import java.util.List;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.settings.SettingsPlan;
import org.hypothesisstories.application.settings.SettingsStep;

/** What the page of the settings file shows. */
public final class SettingsFileView {
    private final Words words;
    private final String text;
    private final List<String> problems;
    private final SettingsPlan plan;
    private final Stage stage;

    private enum Stage {
        NOTHING_PASTED, REFUSED, PLANNED, APPLIED
    }

    private SettingsFileView(Words words, String text, List<String> problems, SettingsPlan plan, Stage stage) {
        this.words = words;
        this.text = text;
        this.problems = List.copyOf(problems);
        this.plan = plan;
        this.stage = stage;
    }

    static SettingsFileView empty(Words words) {
        return new SettingsFileView(words, "", List.of(), new SettingsPlan(List.of(), List.of()), Stage.NOTHING_PASTED);
    }

    static SettingsFileView refused(Words words, String text, List<String> problems) {
        return new SettingsFileView(words, text, problems, new SettingsPlan(List.of(), List.of()), Stage.REFUSED);
    }

    static SettingsFileView of(Words words, String text, SettingsPlan plan, boolean applied) {
        return new SettingsFileView(words, text, List.of(), plan, applied ? Stage.APPLIED : Stage.PLANNED);
    }

    /** What was pasted. */
    public String getText() {
        return text;
    }

    /** Why it cannot be imported, each with its place in the file. */
    public List<String> getProblems() {
        return problems;
    }

    public List<StepView> getSteps() {
        return plan.steps().stream().map(StepView::new).toList();
    }

    /** What came of it; empty if nothing was pasted or all was refused. */
    public String getNotice() {
        return switch (stage) {
            case PLANNED -> plan.steps().isEmpty()
                    ? words.say("hypothesis.settings-file.nothing") : words.say("hypothesis.settings-file.planned", plan.steps().size());
            case APPLIED -> words.say("hypothesis.settings-file.applied", plan.steps().size());
            default -> "";
        };
    }

    /** Which web addresses are left out; empty if none is. */
    public String getMissing() {
        return plan.missingSecrets().isEmpty()
                ? "" : words.say("hypothesis.settings-file.missing", String.join(", ", plan.missingSecrets()));
    }

    /** Whether there is a plan that can be carried out. */
    public boolean isApplicable() {
        return stage == Stage.PLANNED && !plan.steps().isEmpty();
    }

    public String getTitle() {
        return words.say("hypothesis.settings-file.title");
    }

    public String getIntroduction() {
        return words.say("hypothesis.settings-file.introduction");
    }

    public String getDownloadLabel() {
        return words.say("hypothesis.settings-file.download");
    }

    public String getHeading() {
        return words.say("hypothesis.settings-file.heading");
    }

    public String getFileLabel() {
        return words.say("hypothesis.settings-file.file");
    }

    public String getTextLabel() {
        return words.say("hypothesis.settings-file.text");
    }

    public String getTextHelp() {
        return words.say("hypothesis.settings-file.text-help");
    }

    public String getPlanLabel() {
        return words.say("hypothesis.settings-file.plan");
    }

    public String getApplyLabel() {
        return words.say("hypothesis.settings-file.apply");
    }

    public String getPathLabel() {
        return words.say("hypothesis.settings-file.path");
    }

    public String getFromLabel() {
        return words.say("hypothesis.settings-file.from");
    }

    public String getToLabel() {
        return words.say("hypothesis.settings-file.to");
    }

    /** One change. */
    public static final class StepView {
        private final SettingsStep step;

        StepView(SettingsStep step) {
            this.step = step;
        }

        public String getPath() {
            return step.path();
        }

        public String getFrom() {
            return step.from();
        }

        public String getTo() {
            return step.to();
        }
    }
}
