// Shows the contract of this very service; nothing is sent elsewhere.
SwaggerUIBundle({
  url: "../openapi.yaml",
  dom_id: "#contract",
  deepLinking: true,
  validatorUrl: null,
  docExpansion: "list",
  defaultModelsExpandDepth: 0,
});
