using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Accountability;

public sealed class UnusualReadingOnSqlite(TestHost<OnSqlite> host) : UnusualReadingTests<OnSqlite>(host);
