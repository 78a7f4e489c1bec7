package org.hypothesisstories.adapter.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.domain.lane.Lane;
import org.hypothesisstories.domain.lane.LaneLimitsText;
import org.hypothesisstories.domain.lane.LimitMode;
import org.hypothesisstories.domain.lane.LimitScope;

/** What the page of the limits of lanes shows. */
public final class LaneLimitsPageView {
    private final String projectKey;
    private final Map<Lane, String> lanes;
    private final Map<String, String> classFields;
    private final Form form;
    private final Words words;

    LaneLimitsPageView(String projectKey, Map<Lane, String> lanes, Map<String, String> classFields, Form form, Words words) {
        this.projectKey = projectKey;
        this.lanes = lanes;
        this.classFields = classFields;
        this.form = form;
        this.words = words;
    }

    /**
     * What stands in the form.
     *
     * @param texts the text of each part
     * @param errors what is wrong with a part
     * @param notice what was done; empty if nothing was
     */
    record Form(Map<String, String> texts, Map<String, List<String>> errors, String notice) {
        Form {
            texts = Map.copyOf(texts);
            errors = Map.copyOf(errors);
        }
    }

    public String getTitle() {
        return words.say("hypothesis.limit.page.title", projectKey);
    }

    public String getIntroduction() {
        return words.say("hypothesis.limit.page.introduction");
    }

    public String getProjectKey() {
        return projectKey;
    }

    /** Why nothing was stored; empty otherwise. */
    public String getError() {
        return form.errors().isEmpty() ? "" : words.say("hypothesis.limit.page.refused");
    }

    /** What was done; empty otherwise. */
    public String getNotice() {
        return form.notice();
    }

    public String getLaneLabel() {
        return words.say("hypothesis.limit.page.lane");
    }

    public String getModeLabel() {
        return words.say("hypothesis.limit.page.mode");
    }

    public String getSaveLabel() {
        return words.say("hypothesis.limit.page.save");
    }

    /** The headings of the numbers. */
    public List<String> getScopes() {
        return Arrays.stream(LimitScope.values()).map(this::label).toList();
    }

    /** A row for each lane. */
    public List<LaneRowView> getRows() {
        return lanes.entrySet().stream().map(lane -> row(lane.getKey(), lane.getValue())).toList();
    }

    public LaneChoiceView getClassField() {
        return choice(LaneLimitsText.CLASS_FIELD, words.say("hypothesis.limit.page.class-field"), classFields);
    }

    public String getClassFieldHelp() {
        return words.say("hypothesis.limit.page.class-field.help");
    }

    private LaneRowView row(Lane lane, String name) {
        List<LaneNumberView> numbers = Arrays.stream(LimitScope.values()).map(scope -> number(lane, scope, name)).toList();
        Map<String, String> modes = new LinkedHashMap<>();
        Arrays.stream(LimitMode.values()).forEach(mode -> modes.put(mode.key(), words.say("hypothesis.limit.mode." + mode.key())));
        return new LaneRowView(name, numbers, choice(LaneLimitsText.modePart(lane), name + ": " + getModeLabel(), modes));
    }

    private LaneNumberView number(Lane lane, LimitScope scope, String name) {
        String part = LaneLimitsText.part(lane, scope);
        return new LaneNumberView(part, name + ": " + label(scope), text(part), errors(part));
    }

    private LaneChoiceView choice(String part, String label, Map<String, String> options) {
        return new LaneChoiceView(part, label, text(part), options, errors(part));
    }

    private String label(LimitScope scope) {
        return words.say("hypothesis.limit.page.scope." + scope.key());
    }

    private String text(String part) {
        return form.texts().getOrDefault(part, "");
    }

    private List<String> errors(String part) {
        return form.errors().getOrDefault(part, List.of());
    }
}
