using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class DangerOnSqlite(TestHost<OnSqlite> host) : DangerTests<OnSqlite>(host);
