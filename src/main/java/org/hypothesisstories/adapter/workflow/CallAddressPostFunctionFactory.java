package org.hypothesisstories.adapter.workflow;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFunctionFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.hypothesisstories.adapter.words.ReaderWords;
import org.hypothesisstories.adapter.words.Words;
import org.hypothesisstories.application.port.WebAddresses;
import org.hypothesisstories.plugin.Keys;

/** Describes {@link CallAddressPostFunction} and asks for one of the listed addresses. */
public class CallAddressPostFunctionFactory extends ConfiguredFactory implements WorkflowPluginFunctionFactory {
    private final WebAddresses addresses;

    public CallAddressPostFunctionFactory(ReaderWords reader, WebAddresses addresses) {
        super(reader, Setting.one(Keys.CALL_ADDRESS_ARG, "hypothesis.workflow.call.address.label", "hypothesis.workflow.call.address.help"));
        this.addresses = addresses;
    }

    @Override
    String summary(Arguments arguments, Words words) {
        return words.say("hypothesis.workflow.call.summary", arguments.text(Keys.CALL_ADDRESS_ARG));
    }

    @Override
    Optional<String> problem(Arguments arguments, Words words) {
        String id = arguments.text(Keys.CALL_ADDRESS_ARG);
        return addresses.find(id).isPresent() ? Optional.empty() : Optional.of(words.say("hypothesis.workflow.problem.no-address", id));
    }

    /** Without the addresses themselves, which may hold what only administrators of Jira should read. */
    @Override
    Map<String, String> choices(Setting setting, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        addresses.all().forEach(address -> choices.put(address.id(), address.id() + " (" + address.url().getHost() + ")"));
        return choices;
    }
}
