package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;

/**
 * Asks for the arguments of a function, condition or validator, and sums them up.
 *
 * <p>Jira gives a factory no way to refuse a form: what it throws ends on an error page, and what was typed is lost. So everything is
 * stored as it was typed, and the summary that Jira shows next says what is wrong with it and how to mend it.
 */
abstract class ConfiguredFactory extends AbstractWorkflowPluginFactory {
    private final ReaderWords reader;
    private final List<Setting> settings;

    ConfiguredFactory(ReaderWords reader, Setting... settings) {
        this.reader = reader;
        this.settings = List.of(settings);
    }

    /** What it does with these arguments, in a sentence. */
    abstract String summary(Arguments arguments, Words words);

    /** Why it cannot do that, and how to mend it; empty if it can. */
    Optional<String> problem(Arguments arguments, Words words) {
        return Optional.empty();
    }

    /** What the form offers for a setting: each choice under its key. */
    Map<String, String> choices(Setting setting, Words words) {
        return Map.of();
    }

    /** Which choices the form shows as taken. */
    List<String> chosen(Setting setting, Arguments arguments) {
        return setting.kind() == Setting.Kind.SEVERAL
                ? arguments.list(setting.argument()) : List.of(arguments.text(setting.argument()));
    }

    /** How a typed text is stored, for instance the key of a user for the name. */
    String stored(Setting setting, String typed) {
        return typed;
    }

    /** How a stored text is shown in the form. */
    String shown(Setting setting, String stored) {
        return stored;
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        Map<String, String> stored = new LinkedHashMap<>();
        for (Setting setting : settings) {
            String typed = formParams.get(setting.argument()) instanceof String[] values
                    ? Arrays.stream(values).map(String::strip).filter(value -> !value.isEmpty()).collect(Collectors.joining(","))
                    : "";
            stored.put(setting.argument(), stored(setting, typed));
        }
        return stored;
    }

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> context) {
        context.put("view", form(Arguments.NONE));
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> context, AbstractDescriptor descriptor) {
        context.put("view", form(Arguments.of(descriptor)));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> context, AbstractDescriptor descriptor) {
        Words words = reader.now();
        Arguments arguments = Arguments.of(descriptor);
        String text = problem(arguments, words)
                .map(problem -> words.say("hypothesis.workflow.cannot-work", summary(arguments, words), problem))
                .orElseGet(() -> summary(arguments, words));
        context.put("view", new SummaryView(text));
    }

    private SettingsView form(Arguments arguments) {
        Words words = reader.now();
        return new SettingsView(settings.stream().map(setting -> row(setting, arguments, words)).toList());
    }

    private SettingView row(Setting setting, Arguments arguments, Words words) {
        List<String> chosen = chosen(setting, arguments);
        List<ChoiceView> choices = choices(setting, words).entrySet().stream()
                .map(choice -> new ChoiceView(choice.getKey(), choice.getValue(), chosen.contains(choice.getKey())))
                .toList();
        return new SettingView(setting, words.say(setting.labelKey()), words.say(setting.helpKey(), setting.helpArguments().toArray()),
                shown(setting, arguments.text(setting.argument())), choices);
    }
}
