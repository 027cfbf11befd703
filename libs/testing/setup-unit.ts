/**
 * Runs before the imports of every unit test. Much of the server reads its settings when it is imported; the database they name is
 * one that nobody can reach.
 */
process.env.NODE_ENV = 'test';
process.env.DATABASE_URL = 'postgres://nobody@127.0.0.1:1/none';

export {};
