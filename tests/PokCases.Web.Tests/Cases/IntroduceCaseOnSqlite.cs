using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class IntroduceCaseOnSqlite(TestHost<OnSqlite> host) : IntroduceCaseTests<OnSqlite>(host);
