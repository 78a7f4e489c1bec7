(function () {
    'use strict';

    // A chosen file is read into the text field, so that it can be looked at before it is sent. Without script one pastes the text.
    function readInto(file, field) {
        var reader = new FileReader();
        reader.onload = function () {
            field.value = reader.result;
            field.focus();
        };
        reader.readAsText(file, 'UTF-8');
    }

    document.addEventListener('change', function (event) {
        var field = document.getElementById('hsj-calendar-icalendar');
        if (event.target.id === 'hsj-calendar-file' && event.target.files.length > 0 && field) {
            readInto(event.target.files[0], field);
        }
    });
}());
