using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class LdvOnSqlite(LdvHost<OnSqlite> host) : LdvTests<OnSqlite>(host);
