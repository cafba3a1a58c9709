using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk;

public sealed class AdviceDeskOnSqlite(TestHost<OnSqlite> host) : AdviceDeskTests<OnSqlite>(host);
