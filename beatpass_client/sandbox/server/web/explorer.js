"use strict";

const ui = SwaggerUIBundle({
  url: "/docs/contract.json",
  dom_id: "#explorer",
  deepLinking: true,
  docExpansion: "none",
  filter: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  validatorUrl: null,
  presets: [SwaggerUIBundle.presets.apis],
  onComplete: () => {
    const token = document.body.dataset.token;
    if (token) ui.preauthorizeApiKey("bearerAuth", token);
  },
});
window.ui = ui;
