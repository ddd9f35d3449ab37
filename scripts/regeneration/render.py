"""Driving openapi-python-client, with the templates of this project."""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.properties import ModelProperty

from beatpass_client.contract import PAGE_ARGUMENTS, operations
from beatpass_client.contract import ContractOperation as Operation
from beatpass_client.drift.contract_rules import component_roles

from .contract import Json
from .problem import RegenerationError
from .texts import safe_text
from .types import Written, written
from .views import (
    FieldView,
    ModelView,
    OperationView,
    PagerView,
    class_name,
    field_view,
    identifier,
    model_view,
)


def render(
    document: Json, *, templates: Path, config_file: Path, target: Path, settings: Path
) -> None:
    """Generate the code for a contract into an empty folder.

    Args:
        document: The contract, checked.
        templates: The folder of the templates.
        config_file: The settings of the generator.
        target: The folder; it gets `api/`, `models/` and `types.py`.
        settings: The settings of the formatter.

    Raises:
        RegenerationError: The generator warned or failed: every warning stops it.
    """
    config = Config.from_sources(
        ConfigFile.load_from_path(config_file),
        meta_type=MetaType.NONE,
        document_source=config_file,
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )
    data = GeneratorData.from_dict(_for_generator(document), config=config)
    if isinstance(data, GeneratorError):
        raise RegenerationError([_one_line(data)])
    project = _Project(data, config, templates, Views(document, data))
    with contextlib.redirect_stdout(io.StringIO()):
        warnings = project.build()
    for unused in ("__init__.py", "client.py", "errors.py"):
        (target / unused).unlink()
    if warnings:
        raise RegenerationError([_one_line(warning) for warning in warnings])
    _format(target, settings)


class Views:
    """Every operation and every model of a contract, as the templates see them.

    Args:
        document: The contract.
        data: What the generator made of it.
    """

    def __init__(self, document: Json, data: GeneratorData) -> None:
        """Prepare all the views."""
        self._components: Json = document.get("components", {}).get("schemas", {})
        self._roles = component_roles(document)
        self.rate_limits = document.get("x-rate-limits", [])
        self._tags = {
            each["name"]: safe_text([" ".join(each.get("description", "").split())])
            for each in document.get("tags", [])
        }
        self._generated = {str(model.class_info.name): model for model in data.models}
        self.modules = {
            str(each.class_info.name): str(each.class_info.module_name)
            for each in [*data.models, *data.enums]
        }
        self.models = {
            class_name(name): self._model(name)
            for name, schema in self._components.items()
            if class_name(name) in self._generated and name in self._roles
        }
        endpoints = {
            str(endpoint.name): endpoint
            for collection in data.endpoint_collections_by_tag.values()
            for endpoint in collection.endpoints
        }
        self.operations: dict[str, OperationView] = {}
        missing = []
        for operation in operations(document):
            endpoint = endpoints.get(identifier(operation.data["operationId"]))
            if endpoint is None:
                missing.append(f"{operation.label}: the generator made no function of it")
                continue
            self.operations[str(endpoint.name)] = self._operation(operation, endpoint, document)
        if missing:
            warnings = [
                _one_line(error)
                for collection in data.endpoint_collections_by_tag.values()
                for error in collection.parse_errors
            ]
            raise RegenerationError([*missing, *warnings])

    def by_tag(self) -> dict[str, list[OperationView]]:
        """Give the operations of each namespace, in alphabetical order."""
        grouped: dict[str, list[OperationView]] = {}
        for view in sorted(self.operations.values(), key=lambda each: (each.tag, each.name)):
            grouped.setdefault(view.tag, []).append(view)
        return grouped

    def attribute(self, tag: str) -> str:
        """Give the attribute of the client for a namespace."""
        return tag.rstrip("_")

    def tag_description(self, tag: str) -> str:
        """Describe a namespace in a line."""
        return self._tags.get(tag.rstrip("_"), f"The operations on {tag}.")

    def _model(self, name: str) -> ModelView:
        return model_view(
            self._generated[class_name(name)],
            name,
            self._components[name],
            answer="answer" in self._roles[name],
        )

    def _operation(self, operation: Operation, endpoint: Any, document: Json) -> OperationView:
        data = operation.data
        parameters = [
            *document["paths"][operation.path].get("parameters", []),
            *data.get("parameters", []),
        ]
        described = {(each["in"], each["name"]): each for each in parameters}

        def parameter_views(props: list[Any], place: str) -> list[FieldView]:
            return [
                self._parameter(prop, described[(place, prop.name.get_untrusted_value())])
                for prop in props
            ]

        answer, answer_kind, answer_description = self._answer(operation, endpoint)
        body, body_kind, body_model = self._body(operation, endpoint)
        view = OperationView(
            operation=operation,
            module=str(endpoint.name),
            tag=str(endpoint.tags[0]),
            name=data["x-name"],
            summary=data.get("summary", data["operationId"]).rstrip("."),
            description=" ".join(data.get("description", "").split()),
            auth=_auth(document, data),
            path_parameters=parameter_views(endpoint.path_parameters, "path"),
            query_parameters=parameter_views(endpoint.query_parameters, "query"),
            header_parameters=parameter_views(endpoint.header_parameters, "header"),
            body=body,
            body_kind=body_kind,
            body_model=body_model,
            answer=answer,
            answer_kind=answer_kind,
            answer_description=answer_description,
            result=self._result(operation, answer),
            pager=self._pager(operation, endpoint),
        )
        if endpoint.cookie_parameters:
            raise RegenerationError([f"{operation.label}: cookie parameters are not supported"])
        names = [each.name for each in [*view.path_parameters, *view.arguments, *view.body_fields]]
        for name in sorted({name for name in names if names.count(name) > 1}):
            raise RegenerationError([f"{operation.label}: two arguments are called {name!r}"])
        return view

    def _parameter(self, prop: Any, parameter: Json) -> FieldView:
        return field_view(
            prop,
            parameter["name"],
            parameter.get("schema", {}),
            answer=False,
            required=bool(parameter.get("required")),
            description=parameter.get("description", ""),
            name=parameter.get("x-python-name"),
        )

    def _body(
        self, operation: Operation, endpoint: Any
    ) -> tuple[FieldView | None, str, ModelView | None]:
        if not endpoint.bodies:
            return None, "", None
        if len(endpoint.bodies) > 1:
            raise RegenerationError([f"{operation.label}: several kinds of body are not supported"])
        body = endpoint.bodies[0]
        required = bool(operation.data["requestBody"].get("required"))
        view = field_view(
            body.prop, "body", {}, answer=False, required=required, description="What to send."
        )
        view.name = "body"
        if not required and not view.annotation.endswith(" | Unset"):
            view.annotation += " | Unset"
        model = (
            self.models.get(str(body.prop.class_info.name))
            if isinstance(body.prop, ModelProperty)
            else None
        )
        return view, str(body.body_type), model

    def _answer(self, operation: Operation, endpoint: Any) -> tuple[Written, str, str]:
        successes = [
            each
            for each in endpoint.responses.patterns
            if each.status_code.range and 200 <= each.status_code.range[0] < 300
        ]
        if not successes:
            raise RegenerationError([f"{operation.label}: has no answer of success"])
        first = successes[0]
        response = operation.data["responses"].get(first.status_code.pattern, {})
        description = " ".join(str(response.get("description", "")).split())
        attribute = first.source["attribute"]
        if attribute == "None":
            return Written("None"), "nothing", description
        if attribute == "response.text":
            return Written("str"), "text", description
        if attribute == "response.content":
            return Written("bytes"), "bytes", description
        shapes = {written(each.prop, answer=True).annotation for each in successes}
        if len(shapes) > 1:
            raise RegenerationError([f"{operation.label}: its answers of success differ in shape"])
        return written(first.prop, answer=True), "json", description

    def _pager(self, operation: Operation, endpoint: Any) -> PagerView | None:
        pages = operation.data.get("x-pagination")
        if pages is None:
            return None
        names = [str(each.python_name) for each in endpoint.query_parameters]
        size = identifier(pages["size"]) if pages.get("size") else None
        if size is not None and size not in names:
            raise RegenerationError([f"{operation.label}: has no parameter {pages['size']!r}"])
        start: list[str] = [
            name for name in PAGE_ARGUMENTS if name in names and name != "pagination"
        ]
        return PagerView(self._item(operation, pages.get("items")), size, start)

    def _item(self, operation: Operation, place: str | None) -> str:
        """Find the annotation of an item by walking through the schema of the answer."""
        if place is None:
            return "Any"
        success = next(
            response
            for status, response in operation.data["responses"].items()
            if status.startswith("2")
        )
        schema = success["content"]["application/json"]["schema"]
        for step in place.split("."):
            _, schema = self._resolved(schema)
            schema = schema.get("properties", {}).get(step)
            if schema is None:
                raise RegenerationError([f"{operation.label}: there are no items at {place!r}"])
        _, schema = self._resolved(schema)
        name, _ = self._resolved(schema.get("items", {}))
        return class_name(name) if name in self._components and name in self._roles else "Any"

    def _resolved(self, schema: Json) -> tuple[str, Json]:
        if len(schema.get("allOf", [])) == 1:
            schema = schema["allOf"][0]
        name = str(schema.get("$ref", "")).rpartition("/")[2]
        found: Json = self._components.get(name, schema)
        return name, found

    def _result(self, operation: Operation, answer: Written) -> FieldView | None:
        key = operation.data.get("x-result")
        if key is None:
            return None
        model = self.models.get(answer.annotation)
        for each in model.fields if model is not None else []:
            if each.key == key:
                return each
        raise RegenerationError(
            [f"{operation.label}: x-result {key!r} is not a field of its answer"]
        )


class _Project(Project):
    """The generator's project, which also writes the namespaces."""

    def __init__(self, data: GeneratorData, config: Config, templates: Path, views: Views) -> None:
        super().__init__(openapi=data, config=config, custom_template_path=templates)
        # Only models that some operation reaches become classes.
        data.models[:] = [
            model for model in data.models if str(model.class_info.name) in views.models
        ]
        self._views = views
        self.env.globals.update(views=views)
        self.env.filters["literal"] = repr

    def _build_api(self) -> None:
        super()._build_api()
        api = self.package_dir / "api"
        template = self.env.get_template("namespace.py.jinja")
        grouped = self._views.by_tag()
        for tag, members in grouped.items():
            text = template.render(tag=tag, operations=members)
            (api / tag / "namespace.py").write_text(text, encoding="utf-8")
        text = self.env.get_template("namespaces.py.jinja").render(tags=sorted(grouped))
        (api / "namespaces.py").write_text(text, encoding="utf-8")


def _for_generator(document: Any) -> Any:
    """Leave out the type beside `nullable`, which the standard wants: it costs the null here."""
    if isinstance(document, dict):
        lost = document.get("nullable") is True and "allOf" in document
        return {
            key: _for_generator(value)
            for key, value in document.items()
            if not (lost and key == "type")
        }
    if isinstance(document, list):
        return [_for_generator(each) for each in document]
    return document


def _auth(document: Json, data: Json) -> str:
    security = data.get("security", document.get("security", []))
    if not security:
        return "none"
    return "optional" if {} in security else "bearer"


def _format(target: Path, settings: Path) -> None:
    for command in (["check", "--fix-only", "--quiet"], ["format", "--quiet"]):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "ruff",
                *command,
                "--no-cache",
                "--config",
                str(settings),
                str(target),
            ],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            raise RegenerationError([f"ruff {command[0]}: {' '.join(done.stderr.split())[:300]}"])


def _one_line(error: GeneratorError) -> str:
    return " ".join(f"{error.header} {error.detail or ''}".split())[:400]
