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

    document.addEventListener("click", closeMenusOutside);
    document.addEventListener("keydown", closeMenusOnEscape);
    showFieldsOfChosenKind();
    goToFirstError();
})();
