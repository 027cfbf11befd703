import { Injectable, type Type } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { coerceInputValue, type GraphQLInputType } from 'graphql';
import { InvalidField, InvalidInput, inputValidation, refuse } from '@libs/refusals';
import { AssignmentFilter, AssignmentSort } from '../assignments';
import { DocumentFilter, DocumentSort } from '../directives';
import { ExtensionFilter, ExtensionSort } from '../extensions';
import { assignmentColumns } from './assignment-columns';
import { keysOf } from './column';
import { documentColumns } from './document-columns';
import { extensionColumns } from './extension-columns';

/** The query of an address, as it came. */
export type Query = Readonly<Record<string, unknown>>;

/** A list as it was asked for: which rows, in what order, and what of them. */
export interface Wanted<Filter, Sort> {
  readonly filter: Filter;
  readonly sort: Sort;
  readonly columns: readonly string[];
}

/** Reads what is to be exported out of an address, as strictly as GraphQL reads the arguments of a list. */
@Injectable()
export class ExportRequests {
  private readonly validation = inputValidation();

  constructor(private readonly modules: ModuleRef) {}

  async assignments(query: Query): Promise<Wanted<AssignmentFilter, AssignmentSort>> {
    return {
      filter: await this.filter(AssignmentFilter, query),
      sort: sortOf(AssignmentSort, query, AssignmentSort.DUE_ASC),
      columns: keysOf(assignmentColumns, textOf(query, 'columns')),
    };
  }

  async documents(query: Query): Promise<Wanted<DocumentFilter, DocumentSort>> {
    return {
      filter: await this.filter(DocumentFilter, query),
      sort: sortOf(DocumentSort, query, DocumentSort.ISSUED_DESC),
      columns: keysOf(documentColumns, textOf(query, 'columns')),
    };
  }

  async extensions(query: Query): Promise<Wanted<ExtensionFilter, ExtensionSort>> {
    return {
      filter: await this.filter(ExtensionFilter, query),
      sort: sortOf(ExtensionSort, query, ExtensionSort.WAITING_LONGEST),
      columns: keysOf(extensionColumns, textOf(query, 'columns')),
    };
  }

  private async filter<Filter extends object>(type: Type<Filter>, query: Query): Promise<Filter> {
    const given = textOf(query, 'filter');
    if (!given) return {} as Filter;
    const wrong: InvalidField[] = [];
    const value = coerceInputValue(jsonIn(given), this.typeOf(type.name), (path, _, { message, extensions }) => {
      wrong.push(new InvalidField(['filter', ...path].join('.'), extensions.shown ? message : 'Giá trị không hợp lệ.'));
    });
    if (wrong.length) refuse(new InvalidInput(wrong));
    return value ? this.validation.transform(value, { type: 'query', metatype: type }) : ({} as Filter);
  }

  /** The worker has no schema, and never asks. */
  private typeOf(name: string): GraphQLInputType {
    return this.modules.get(GraphQLSchemaHost, { strict: false }).schema.getType(name) as GraphQLInputType;
  }
}

function textOf(query: Query, name: string): string | null {
  const value = query[name];
  if (value === undefined) return null;
  return typeof value === 'string' ? value : refuse(new InvalidInput(name, 'Chỉ gửi một giá trị.'));
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse(new InvalidInput('filter', 'Bộ lọc không đúng dạng JSON.'));
  }
}

function sortOf<Sort extends string>(sorts: Record<string, Sort>, query: Query, usual: Sort): Sort {
  const given = textOf(query, 'sort');
  if (given === null) return usual;
  return Object.hasOwn(sorts, given) ? sorts[given] : refuse(new InvalidInput('sort', 'Không có cách sắp xếp này.'));
}
