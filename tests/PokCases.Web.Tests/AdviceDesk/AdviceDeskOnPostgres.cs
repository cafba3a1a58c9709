using PokCases.Web.Tests.Infrastructure;

namespace PokCases.Web.Tests.AdviceDesk;

public sealed class AdviceDeskOnPostgres(TestHost<OnPostgres> host) : AdviceDeskTests<OnPostgres>(host);
