@echo off
rem Starts Bilan. Builds it first where that was never done.
setlocal
set "here=%~dp0"
set "root=%here%.."
if exist "%root%\pom.xml" (
  set "home=%here%target\distribution"
) else (
  set "home=%root%"
)
if not exist "%home%\lib\bilan-launcher.jar" (
  echo bilan: building Bilan 1>&2
  call mvn -B -q -f "%root%\pom.xml" -pl launcher -am -DskipTests -Dspotless.check.skip package 1>&2 || exit /b 3
)
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true ^
  "-Dsun.awt.fontconfig=%home%\lib\fontconfig.properties" "-Dbilan.home=%home%" %BILAN_OPTS% ^
  -jar "%home%\lib\bilan-launcher.jar" %*
exit /b %errorlevel%
