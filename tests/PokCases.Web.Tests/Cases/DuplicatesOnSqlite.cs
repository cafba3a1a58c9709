using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class DuplicatesOnSqlite(TestHost<OnSqlite> host) : DuplicatesTests<OnSqlite>(host);
