using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.Cases;

public sealed class IntroductionOnSqlite(TestHost<OnSqlite> host) : IntroductionTests<OnSqlite>(host);
