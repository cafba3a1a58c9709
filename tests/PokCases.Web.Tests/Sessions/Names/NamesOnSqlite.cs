using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sessions.Names;

public sealed class NamesOnSqlite(TestHost<OnSqlite> host) : NamesTests<OnSqlite>(host);
