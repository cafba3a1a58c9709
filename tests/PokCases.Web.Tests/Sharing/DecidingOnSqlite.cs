using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Sharing;

public sealed class DecidingOnSqlite(TestHost<OnSqlite> host) : DecidingTests<OnSqlite>(host);
