/* Comfort on the host's pages; each of them works without it, but the board's drag and arrow keys. */
(function () {
    "use strict";

    function closeMenusOutside(event) {
        document.querySelectorAll("details.wb-menu[open]").forEach(function (menu) {
            if (!menu.contains(event.target)) {
                menu.open = false;
            }
        });
    }

    function closeMenusOnEscape(event) {
        if (event.key !== "Escape") {
            return;
        }
        document.querySelectorAll("details.wb-menu[open]").forEach(function (menu) {
            menu.open = false;
            menu.querySelector("summary").focus();
        });
    }

    function showFieldsOfChosenKind() {
        var button = document.getElementById("change-kind");
        if (!button) {
            return;
        }
        document.querySelectorAll("[data-changes-kind]").forEach(function (choice) {
            choice.addEventListener("change", function () {
                button.click();
            });
        });
        button.style.display = "none";
    }

    function goToFirstError() {
        var error = document.querySelector("form.aui .field-group .error");
        if (!error) {
            return;
        }
        var group = error.closest(".field-group");
        var control = group.querySelector("input:not([type='hidden']), select, textarea");
        if (control) {
            control.focus({preventScroll: true});
        }
        group.scrollIntoView({block: "center"});
    }

    function token() {
        return document.querySelector("meta[name='atlassian-token']").content;
    }

    function showForm(holder, field, button) {
        var form = document.createElement("form");
        form.className = "aui wb-inline-form";
        form.noValidate = true;
        form.innerHTML = field.editHtml;
        [["submit", "aui-button aui-button-primary", button.dataset.save], ["button", "aui-button", button.dataset.cancel]]
            .forEach(function (each) {
                var control = document.createElement("button");
                control.type = each[0];
                control.className = each[1];
                control.textContent = each[2];
                form.appendChild(control);
            });
        form.lastChild.addEventListener("click", function () { window.location.reload(); });
        form.addEventListener("submit", function (event) {
            event.preventDefault();
            save(holder, form, field.id, button);
        });
        holder.replaceChildren(form);
        document.dispatchEvent(new CustomEvent(window.JIRA.Events.NEW_CONTENT_ADDED, {detail: holder}));
        var first = form.querySelector("input:not([type='hidden']), select, textarea");
        if (first) {
            first.focus();
        }
    }

    function save(holder, form, fieldId, button) {
        var sent = new URLSearchParams(new FormData(form));
        sent.set("issueId", window.JIRA.Issue.getIssueId());
        sent.set("singleFieldEdit", "true");
        sent.set("fieldsToForcePresent", fieldId);
        sent.set("atl_token", token());
        fetch(window.contextPath + "/secure/AjaxIssueAction.jspa", {method: "POST", body: sent}).then(function (answer) {
            if (answer.ok) {
                window.location.reload();
                return null;
            }
            return answer.json().then(function (refused) {
                showForm(holder, refused.fields[0], button);
            });
        });
    }

    function editInline(event) {
        var button = event.target.closest(".wb-inline-edit");
        if (!button) {
            return;
        }
        var holder = button.closest("dd");
        fetch(window.contextPath + "/secure/AjaxIssueEditAction!default.jspa?decorator=none&issueId=" + window.JIRA.Issue.getIssueId())
            .then(function (answer) { return answer.json(); })
            .then(function (forms) {
                var field = forms.fields.find(function (each) { return each.id === button.dataset.field; });
                if (field) {
                    showForm(holder, field, button);
                }
            });
    }

    document.addEventListener("click", editInline);
    document.addEventListener("click", closeMenusOutside);
    document.addEventListener("keydown", closeMenusOnEscape);
    showFieldsOfChosenKind();
    goToFirstError();
})();
