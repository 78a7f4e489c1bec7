package org.hypothesisstories.application.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.hypothesisstories.application.port.Administrators;
import org.hypothesisstories.application.port.Tokens;
import org.hypothesisstories.application.port.WebAddresses;
import org.hypothesisstories.application.port.WebSender;
import org.hypothesisstories.domain.Parsed;
import org.hypothesisstories.domain.call.WebAddress;
import org.hypothesisstories.domain.call.WebAddressDraft;
import org.hypothesisstories.domain.call.WebAddressProblem;
import org.hypothesisstories.domain.timebox.Actor;

/** The list of addresses that workflows may call, as administrators keep it. */
public final class ListWebAddresses {
    /** The most addresses that are listed. */
    public static final int MOST = 50;

    private final WebAddresses addresses;
    private final WebSender sender;
    private final Tokens tokens;
    private final Administrators administrators;

    public ListWebAddresses(WebAddresses addresses, WebSender sender, Tokens tokens, Administrators administrators) {
        this.addresses = addresses;
        this.sender = sender;
        this.tokens = tokens;
        this.administrators = administrators;
    }

    /** @throws NotAdministrator as all others, if the actor does not administer the host */
    public List<WebAddress> all(Actor actor) {
        return as(actor, addresses::all);
    }

    /** Lists an address; a problem lists nothing. */
    public Parsed<WebAddress, WebAddressProblem> put(WebAddressDraft draft, Actor actor) {
        return as(actor, () -> {
            Optional<WebAddress> stored = addresses.find(draft.id());
            if (stored.isEmpty() && addresses.all().size() >= MOST) {
                return Parsed.refused(WebAddressProblem.TOO_MANY);
            }
            Parsed<WebAddress, WebAddressProblem> checked = draft.check(stored);
            checked.value().ifPresent(addresses::put);
            return checked;
        });
    }

    /** Takes an address off the list. Calls to it that are not made yet fail, and are given up in the end. */
    public void remove(String id, Actor actor) {
        as(actor, () -> {
            addresses.remove(id);
            return id;
        });
    }

    /** Sends a body to the address at once; empty if it is not listed. */
    public Optional<WebSender.Answer> test(String id, String body, Actor actor) {
        return as(actor, () -> addresses.find(id).map(address -> sender.send(address, tokens.next(), body)));
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        if (!administrators.include(actor)) {
            throw new NotAdministrator();
        }
        return work.get();
    }
}
