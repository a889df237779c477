"""LinkedIn, as a person or as a company's page; built to its contract as gathered from documents and reports."""
