package org.hypothesisstories.application.settings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hypothesisstories.application.call.ListWebAddresses;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebAddressDraft;
import org.hypothesisstories.domain.call.WebAddressProblem;
import org.hypothesisstories.domain.timebox.Actor;

/**
 * The addresses that workflows may call, without their secrets. A listed address keeps its secret; one that is not listed here is left out and
 * named, because without a secret it cannot be called.
 */
public final class WebAddressSection implements SettingsSection {
    private static final String ID = "id";
    private static final String URL = "url";

    private final ListWebAddresses addresses;

    public WebAddressSection(ListWebAddresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public String name() {
        return "webAddresses";
    }

    @Override
    public boolean holdsAt(SettingsPlace place) {
        return place.isDefaults();
    }

    @Override
    public Optional<Object> read(SettingsPlace place, Actor actor) {
        return Optional.<Object>of(json(listed(actor))).filter(json -> !((List<?>) json).isEmpty());
    }

    @Override
    public Optional<SettingsDraft> check(SettingsNode written, SettingsPlace place, Actor actor) {
        int sound = written.problemCount();
        Map<String, WebAddress> before = listed(actor);
        Map<String, WebAddress> after = new TreeMap<>(before);
        List<String> missing = new ArrayList<>();
        for (SettingsNode element : written.elements()) {
            WebAddressDraft draft = draft(element);
            Parsed<WebAddress, WebAddressProblem> checked = draft.check(Optional.ofNullable(before.get(draft.id())));
            checked.value().ifPresent(address -> after.put(address.id(), address));
            checked.problems().forEach(problem -> {
                if (problem == WebAddressProblem.SECRET_MISSING) {
                    missing.add(draft.id());
                } else {
                    refuse(element, problem, draft);
                }
            });
        }
        return written.problemCount() > sound
                ? Optional.empty()
                : Optional.of(new SettingsDraft(byId(before), byId(after), () -> change(after, before, actor), missing));
    }

    private void change(Map<String, WebAddress> after, Map<String, WebAddress> before, Actor actor) {
        after.values().stream().filter(address -> !address.equals(before.get(address.id())))
                .forEach(address -> addresses.put(
                        new WebAddressDraft(address.id(), address.url().toString(), Optional.empty()), actor).orElseThrow());
    }

    private static WebAddressDraft draft(SettingsNode element) {
        Map<String, SettingsNode> members = element.members(List.of(ID, URL));
        return new WebAddressDraft(
                Optional.ofNullable(members.get(ID)).map(SettingsNode::text).orElse(""),
                Optional.ofNullable(members.get(URL)).map(SettingsNode::text).orElse(""), Optional.empty());
    }

    private static void refuse(SettingsNode element, WebAddressProblem problem, WebAddressDraft draft) {
        String text = problem == WebAddressProblem.URL ? draft.url() : draft.id();
        element.refuse(new SettingsProblem.OfAddress(element.within(problem.field()), problem, text));
    }

    private Map<String, WebAddress> listed(Actor actor) {
        Map<String, WebAddress> listed = new TreeMap<>();
        addresses.all(actor).forEach(address -> listed.put(address.id(), address));
        return listed;
    }

    private static Map<String, Object> byId(Map<String, WebAddress> addresses) {
        Map<String, Object> json = new LinkedHashMap<>();
        addresses.forEach((id, address) -> json.put(id, address.url().toString()));
        return json;
    }

    private static List<Map<String, Object>> json(Map<String, WebAddress> addresses) {
        return addresses.values().stream().map(address -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put(ID, address.id());
            json.put(URL, address.url().toString());
            return json;
        }).toList();
    }
}
