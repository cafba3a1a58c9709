using Microsoft.EntityFrameworkCore;

namespace PokCases.Web.Persistence;

/// <summary>The store on PostgreSQL; a type of its own so that it has its own migrations.</summary>
internal sealed class PostgresDb(DbContextOptions<PostgresDb> options) : PokCasesDb(options);
