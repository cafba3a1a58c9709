using Microsoft.EntityFrameworkCore;

namespace PokCases.Web.Persistence;

/// <summary>The store on SQLite; a type of its own so that it has its own migrations.</summary>
internal sealed class SqliteDb(DbContextOptions<SqliteDb> options) : PokCasesDb(options);
